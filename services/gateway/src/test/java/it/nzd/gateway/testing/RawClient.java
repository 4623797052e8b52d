package it.nzd.gateway.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A connection that sends exactly what it is given. */
public final class RawClient implements AutoCloseable {

  private static final int PATIENCE_MS = 15_000;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;

  public RawClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(PATIENCE_MS);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  public void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  /** Writes unless the other side has hung up. */
  public void tryWrite(String text) {
    try {
      write(text);
    } catch (IOException e) {
      // It had enough; what it answered is still to be read.
    }
  }

  /** The status line and headers of the answer. */
  public String head() throws IOException {
    var head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      var next = in.read();
      if (next < 0) {
        break;
      }
      head.append((char) next);
    }
    return head.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
