package dev.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaVersionTest {
  private static final int JAVA_25 = 25;
  private static final int JAVA_25_CLASSES = 69;

  @Test
  void classesAreMadeForJava25() throws IOException {
    Path launcher = Path.of("target/classes/dev/cairn/Launcher.class");
    try (DataInputStream bytes = new DataInputStream(Files.newInputStream(launcher))) {
      bytes.skipNBytes(6);

      assertThat(bytes.readUnsignedShort()).isEqualTo(JAVA_25_CLASSES);
    }
  }

  @Test
  void testsRunOnTheJdkOfTheToolchain() {
    assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(JAVA_25);
  }
}
