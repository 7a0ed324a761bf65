package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutputTest {
  @Test
  void writesTheAnswer() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    Output output = new Output(target);

    output.write("week 9".getBytes(StandardCharsets.UTF_8), 0, 6);
    output.write('!');
    output.flush();

    assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("week 9!");
    assertThat(output.lost()).isEmpty();
  }

  @Test
  void saysWhyTheAnswerIsNotWhole() {
    assertThat(writtenTo(failing("No space left on device")).lost())
        .contains("No space left on device");
  }

  @Test
  void doesNotMindAReaderThatHasSeenEnough() {
    assertThat(writtenTo(failing("Broken pipe")).lost()).isEmpty();
  }

  @Test
  void tellsWhoeverWritesThatNobodyReads() {
    PrintStream answer =
        new PrintStream(new Output(failing("Broken pipe")), false, StandardCharsets.UTF_8);
    answer.print("week 9");

    assertThat(answer.checkError()).isTrue();
  }

  private static Output writtenTo(OutputStream target) {
    Output output = new Output(target);
    PrintStream answer = new PrintStream(output, false, StandardCharsets.UTF_8);
    answer.print('x');
    answer.flush();
    answer.print('y');
    answer.flush();
    return output;
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
