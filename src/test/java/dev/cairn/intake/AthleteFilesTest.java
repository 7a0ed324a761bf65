package dev.cairn.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.intake.Reading.Rejected;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
        .isEqualTo(
            large
                + " is larger than 20 MB, too much for one athlete. Maybe put one athlete a line in"
                + " a .jsonl file.");
  }

  /** One athlete after another, and never the file: its lines are made while they are read. */
  @Test
  void aFileOfAnyLengthIsReadALineAtATime() {
    byte[] line = (AlexText.LEAST.replace("\n", " ") + "\n").getBytes(UTF_8);
    Repeated endless = new Repeated(line);
    try (AthleteTexts texts = AthleteFiles.lines("endless", endless)) {
      for (int athlete = 0; athlete < 20_000; athlete++) {
        assertThat(texts.next()).isNotNull();
      }
    }
    assertThat(endless.given).isLessThan(20_000L * line.length + (1 << 17));
  }

  @Test
  void aLineOfFiftyMegabytesIsOneErrorAndTheRestGoesOn() throws IOException {
    String line = AlexText.LEAST.replace("\n", " ");
    Path file = folder.resolve("wide.jsonl");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write((line + "\n").getBytes(UTF_8));
      new Repeated(new byte[] {'x'}).limited(50 << 20).transferTo(out);
      out.write(("\n" + line).getBytes(UTF_8));
    }
    List<Reading> readings = AthleteFiles.read(file);
    assertThat(readings).hasSize(3);
    assertThat(((Rejected) readings.get(1)).first().text())
        .isEqualTo("line 2, column 1: this line is larger than 4 MB, too much for one athlete.");
    assertThat(readings.get(2)).isInstanceOf(AthleteFile.class);
  }

  @Test
  void aLineJustAsLongAsALineMayBe() throws IOException {
    String line = AlexText.LEAST.replace("\n", " ");
    String widest = line + " ".repeat((4 << 20) - line.getBytes(UTF_8).length);
    List<Reading> readings = AthleteFiles.read(written("a.jsonl", widest + "\n" + widest + " "));
    assertThat(readings.get(0)).isInstanceOf(AthleteFile.class);
    assertThat(readings.get(1)).isInstanceOf(Rejected.class);
  }

  @Test
  void aLineThatIsNotUtf8IsOneErrorAndTheRestGoesOn() throws IOException {
    byte[] line = (AlexText.LEAST.replace("\n", " ") + "\n").getBytes(UTF_8);
    Path file = folder.resolve("latin.jsonl");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(line);
      out.write("{\"id\": \"Jos\u00e9\"}\n".getBytes(ISO_8859_1));
      out.write(line);
    }
    List<Reading> readings = AthleteFiles.read(file);
    assertThat(((Rejected) readings.get(1)).first().text())
        .isEqualTo(
            "line 2, column 12: not valid JSON: byte 0xE9 is not UTF-8 text. Maybe save the file as"
                + " UTF-8.");
    assertThat(readings.get(2)).isInstanceOf(AthleteFile.class);
  }

  @Test
  void aDiskThatFailsHalfwayEndsTheFileWithASentence() {
    byte[] line = (AlexText.LEAST.replace("\n", " ") + "\n").getBytes(UTF_8);
    InputStream torn =
        new SequenceInputStream(
            new ByteArrayInputStream(line),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("the disk is gone");
              }

              @Override
              public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("the disk is gone");
              }
            });
    try (AthleteTexts texts = AthleteFiles.lines("a.jsonl", torn)) {
      assertThat(read(texts)).isInstanceOf(AthleteFile.class);
      assertThat(((Rejected) read(texts)).first().message())
          .isEqualTo("a.jsonl cannot be read: the disk is gone.");
      assertThat(texts.next()).isNull();
    }
  }

  private static Reading read(AthleteTexts texts) {
    return Objects.requireNonNull(texts.next()).read();
  }

  /** The same bytes again and again. */
  private static final class Repeated extends InputStream {
    private final byte[] bytes;
    private long given;

    Repeated(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes[(int) (given++ % bytes.length)];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      for (int at = from; at < from + length; at++) {
        into[at] = (byte) read();
      }
      return length;
    }

    InputStream limited(int length) throws IOException {
      return new ByteArrayInputStream(readNBytes(length));
    }
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
