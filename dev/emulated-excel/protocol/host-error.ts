/** A refusal the client turns into an `OfficeExtension.Error` with the same code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** The member that refused, as Excel names it: `Range.values`. */
    readonly location = "",
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** What is not emulated says so by name, so that no test passes by luck. */
export function notImplemented(member: string): HostError {
  return new HostError(
    "EmulatorNotImplemented",
    `EmulatorNotImplemented: ${member}. The emulated Excel does not have this; add it before relying on it.`,
    member,
    501,
  );
}

export function invalidArgument(location: string, why = ""): HostError {
  const sentence = "The argument is invalid or missing or has an incorrect format.";
  return new HostError("InvalidArgument", why ? `${sentence} ${why}` : sentence, location);
}

export function itemNotFound(location: string): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.", location, 404);
}

export function alreadyExists(location: string): HostError {
  return new HostError(
    "ItemAlreadyExists",
    "A resource with the same name or identifier already exists.",
    location,
    409,
  );
}

export function accessDenied(location: string): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.", location, 403);
}

export function invalidOperation(location: string, message: string): HostError {
  return new HostError("InvalidOperation", message, location);
}

/** Excel's own work failed, and it does not say why. */
export function generalException(location: string): HostError {
  return new HostError(
    "GeneralException",
    "There was an internal error while processing the request.",
    location,
    500,
  );
}
