package dev.cairn.writing.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on this machine that answers each request as its script says, however wrong. */
public final class StrangeServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<Answer> script;
  private final List<Request> requests = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  /** What one request is answered with. */
  public interface Answer {
    void give(Request request, Line out) throws IOException, InterruptedException;
  }

  /** A request as it came over the wire. */
  public record Request(String head, byte[] body) {
    public String text() {
      return head + new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The way back. */
  public record Line(Socket socket, CountDownLatch closing) {
    public void write(String text) throws IOException {
      write(text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(byte[] bytes) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(bytes);
      out.flush();
    }

    /** Says nothing more until the test is over. */
    public void stall() throws InterruptedException {
      closing.await();
    }

    /** Ends the connection in the rudest way. */
    public void reset() throws IOException {
      socket.setSoLinger(true, 0);
      socket.close();
    }
  }

  /** The last answer of the script is given again and again. */
  public StrangeServer(Answer... script) throws IOException {
    this.script = List.of(script);
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  public String base() {
    return "http://localhost:" + socket.getLocalPort() + "/v1";
  }

  public List<Request> requests() {
    return requests;
  }

  @Override
  public void close() throws IOException {
    closing.countDown();
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread.ofVirtual().start(() -> answer(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      Request request = read(client.getInputStream());
      int turn;
      synchronized (this) {
        turn = requests.size();
        requests.add(request);
      }
      script.get(Math.min(turn, script.size() - 1)).give(request, new Line(client, closing));
    } catch (IOException gone) {
      // Whoever asked has left, which some tests want.
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  private static Request read(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
      int next = in.read();
      if (next < 0) {
        throw new IOException("no request");
      }
      head.write(next);
    }
    String text = head.toString(StandardCharsets.UTF_8);
    int length =
        text.lines()
            .map(line -> line.toLowerCase(Locale.ROOT))
            .filter(line -> line.startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElse(0);
    return new Request(text, in.readNBytes(length));
  }
}
