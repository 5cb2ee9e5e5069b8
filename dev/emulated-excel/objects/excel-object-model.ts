import { hostObject, type AnyDeclaredType, type ObjectModel } from "../protocol/object-model";
import { areaTypes } from "./area-types";
import { chartPartTypes } from "./chart-parts";
import { chartTypes } from "./charts";
import { commentTypes } from "./comments";
import { conditionalFormatTypes } from "./conditional-formats";
import { dataValidationType } from "./data-validation";
import { documentPropertyTypes } from "./document-properties";
import type { HostContext } from "./host-context";
import { internalServices, internalServiceTypes } from "./internal-services";
import { namedItemTypes } from "./named-items";
import { pageBreakTypes } from "./page-breaks";
import { pageLayoutTypes } from "./page-layout";
import { rangeBorderTypes } from "./range-borders";
import { rangeFormatType, rangeLookTypes } from "./range-format";
import { protectionTypes } from "./protection-types";
import { rangeType } from "./range-type";
import { viewTypes } from "./sheet-settings";
import { customXmlTypes, settingTypes } from "./settings-types";
import { tableLineTypes } from "./table-lines";
import { tableTypes } from "./tables";
import { shapeTypes } from "./shapes";
import { applicationTypes, workbookType, worksheetCollectionType } from "./workbook-types";
import { worksheetType } from "./worksheet-type";

/** All classes of Excel that are emulated. */
export function declaredTypes(context: HostContext): readonly AnyDeclaredType[] {
  return [
    workbookType(context),
    ...applicationTypes(),
    worksheetCollectionType(context),
    worksheetType(context),
    rangeType(context),
    rangeFormatType(context),
    ...rangeLookTypes(context),
    ...rangeBorderTypes(context),
    ...areaTypes(),
    ...namedItemTypes(context),
    ...settingTypes(context),
    ...customXmlTypes(context),
    ...documentPropertyTypes(context),
    dataValidationType(context),
    ...conditionalFormatTypes(context),
    ...tableTypes(context),
    ...tableLineTypes(context),
    ...chartTypes(context),
    ...chartPartTypes(context),
    ...shapeTypes(),
    ...commentTypes(context),
    ...protectionTypes(context),
    ...viewTypes(context),
    ...pageLayoutTypes(context),
    ...pageBreakTypes(context),
  ];
}

/** The object model of one emulated Excel, for the interpreter to walk. */
export function excelObjectModel(context: HostContext): ObjectModel {
  const types = [...declaredTypes(context), ...internalServiceTypes()];
  return {
    root: hostObject("Workbook", context.workbook),
    types: new Map(types.map((type) => [type.name, type])),
    services: internalServices(),
  };
}
