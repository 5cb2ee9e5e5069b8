import { createRoot } from "react-dom/client";
import { PreviewApp } from "./preview-app";

const place = document.getElementById("preview");
if (!place) throw new Error("index.html has no element with the id 'preview'");
createRoot(place).render(<PreviewApp />);
