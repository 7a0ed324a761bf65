package dev.cairn.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AthleteFilesTest {
  @TempDir Path folder;

  @Test
  void oneAthleteInAFile() throws IOException {
    List<Reading> readings = AthleteFiles.read(written("alex.json", AlexText.WHOLE));
    assertThat(readings).singleElement().isInstanceOf(AthleteFile.class);
  }

  @Test
  void oneAthleteALine() throws IOException {
    String line = AlexText.LEAST.replace("\n", " ");
    String lines = "\uFEFF" + line + "\r\n\n  \n{\"id\": \"broken\"\n" + line;
    List<Reading> readings = AthleteFiles.read(written("two.JSONL", lines));
    assertThat(readings).hasSize(3);
    assertThat(readings.get(0)).isInstanceOf(AthleteFile.class);
    assertThat(((Rejected) readings.get(1)).first().text())
        .isEqualTo(
            "line 4, column 16: not valid JSON: the file ends too early: the closing } is"
                + " missing.");
    assertThat(readings.get(2)).isInstanceOf(AthleteFile.class);
  }

  @Test
  void aFileThatIsNotThere() {
    Path missing = folder.resolve("missing.json");
    assertThat(refusal(missing)).isEqualTo("There is no file " + missing + ".");
    Path below = folder.resolve("nowhere/alex.json");
    assertThat(refusal(below)).isEqualTo("There is no file " + below + ".");
  }

  @Test
  void aFolder() {
    assertThat(refusal(folder))
        .isEqualTo(folder + " is a folder, not a file. Maybe name a file in it.");
  }

  @Test
  void anEmptyFile() throws IOException {
    assertThat(refusal(written("empty.json", ""))).endsWith("empty.json is empty.");
    assertThat(refusal(written("blank.jsonl", " \n\r\n\t"))).endsWith("blank.jsonl is empty.");
  }

  /** The file has holes instead of content, so that only its size can be what is noticed. */
  @Test
  void aFileOfOneHundredMegabytes() throws IOException {
    Path large = folder.resolve("large.json");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    assertThat(refusal(large))
        .isEqualTo(large + " is larger than 20 MB, too much for a file of athletes.");
  }

  @Test
  void aLinkThatLeadsNowhere() throws IOException {
    Path circle = folder.resolve("circle.json");
    Files.createSymbolicLink(circle, circle);
    assertThat(refusal(circle)).startsWith(circle + " cannot be read: ").contains("links");
  }

  private Path written(String name, String text) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }

  private static String refusal(Path file) {
    Rejected rejected = (Rejected) AthleteFiles.read(file).getFirst();
    assertThat(rejected.athleteId()).isNull();
    assertThat(rejected.first().place()).isNull();
    return rejected.first().message();
  }
}
