import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs";

const folder = path.join("node_modules", ".cache", "preview-certificate");
const caFile = path.join(folder, "ca.crt");
const certificateFile = path.join(folder, "localhost.crt");
const keyFile = path.join(folder, "localhost.key");

const DAYS = 365;

/**
 * A certificate for localhost, made on this machine and trusted by nobody: unlike `office-addin-dev-certs
 * install` it asks for no password and leaves the system's trust store alone. The browser asks once instead.
 */
export async function previewCertificate(): Promise<{ readonly cert: Buffer; readonly key: Buffer }> {
  if (!stillGood())
    await generateCertificates(caFile, certificateFile, keyFile, DAYS, ["localhost", "127.0.0.1"]);
  return { cert: readFileSync(certificateFile), key: readFileSync(keyFile) };
}

function stillGood(): boolean {
  if (!existsSync(certificateFile) || !existsSync(keyFile)) return false;
  const tomorrow = Date.now() + 24 * 60 * 60 * 1000;
  return Date.parse(new X509Certificate(readFileSync(certificateFile)).validTo) > tomorrow;
}
