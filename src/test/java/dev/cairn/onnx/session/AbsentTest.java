package dev.cairn.onnx.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.onnx.export.SmallGraphs;
import dev.cairn.pack.ModelCard.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A computer for which there is no library is no fault of Cairn's: it is said in a sentence. */
class AbsentTest {
  @TempDir Path empty;

  /** Asks for the library where there is none, in a Java of its own as it is loaded only once. */
  public static void main(String[] args) throws NotAModel {
    try {
      new OnnxRuntime().open(SmallGraphs.linear(Task.COMPLETES, new float[] {1}, 0, 0));
    } catch (OnnxRuntime.Absent absent) {
      try {
        new OnnxRuntime().open(new byte[] {1});
      } catch (OnnxRuntime.Absent again) {
        System.out.print("absent twice: " + absent.getMessage());
      }
    }
  }

  @Test
  void isToldAndNotThrown() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Donnxruntime.native.path=" + empty,
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    System.getProperty("java.class.path"),
                    AbsentTest.class.getName()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said).contains("absent twice: ");
  }
}
