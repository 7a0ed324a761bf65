package dev.cairn.writing.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** Speaks TLS with a certificate of its own making. */
final class UntrustedServer implements AutoCloseable {
  private static final char[] PASSWORD = "untrusted".toCharArray();

  private final SSLServerSocket socket;
  private final AtomicInteger heard = new AtomicInteger();

  UntrustedServer() throws IOException, GeneralSecurityException, InterruptedException {
    SSLContext context = SSLContext.getInstance("TLS");
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(selfSigned(), PASSWORD);
    context.init(keys.getKeyManagers(), null, null);
    socket =
        (SSLServerSocket)
            context
                .getServerSocketFactory()
                .createServerSocket(0, 5, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  String base() {
    return "https://localhost:" + socket.getLocalPort() + "/v1";
  }

  /** How many bytes of a request came through. */
  int heard() {
    return heard.get();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (SSLSocket client = (SSLSocket) socket.accept()) {
        heard.addAndGet(client.getInputStream().readNBytes(1).length);
      } catch (IOException refused) {
        // The other side does not trust us, as it should not.
      }
    }
  }

  /** Made by the JDK's own tool, since the JDK has no public way in code. */
  private static KeyStore selfSigned()
      throws IOException, GeneralSecurityException, InterruptedException {
    Path file = Files.createTempDirectory("untrusted").resolve("keys.p12");
    Process tool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "a",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    tool.getInputStream().readAllBytes();
    if (tool.waitFor() != 0) {
      throw new IOException("keytool made no key");
    }
    KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD);
    Files.delete(file);
    return store;
  }
}
