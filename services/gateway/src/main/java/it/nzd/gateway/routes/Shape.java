package it.nzd.gateway.routes;

/** How a method answers over HTTP. */
public enum Shape {
  /** One message in, one message out. */
  UNARY,
  /** Content streamed out as an attachment. */
  DOWNLOAD,
  /** Content streamed in. */
  UPLOAD,
  /** Server-sent events. */
  EVENTS
}
