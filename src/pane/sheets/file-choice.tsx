import { Field } from "@fluentui/react-components";
import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  input: {
    maxWidth: "100%",
    minWidth: 0,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: "inherit",
    "&::file-selector-button": {
      font: "inherit",
      color: tokens.colorNeutralForeground1,
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      padding: "4px 8px",
    },
  },
});

interface FileChoiceProps {
  readonly label: string;
  /** Why the file chosen last cannot be used, or `""`. */
  readonly problem: string;
  readonly onFile: (file: File) => void;
}

/** Takes one workbook file. It is read here and goes nowhere. */
export function FileChoice({ label, problem, onFile }: FileChoiceProps) {
  const styles = useStyles();
  return (
    <Field
      label={label}
      hint="The file is read in this pane and goes nowhere."
      {...(problem === "" ? {} : { validationMessage: problem })}
    >
      {(field) => (
        <input
          {...field}
          type="file"
          accept=".xlsx,.xlsm"
          className={styles.input}
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onFile(file);
          }}
        />
      )}
    </Field>
  );
}
