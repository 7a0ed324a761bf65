package dev.cairn.outgo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.paper.Form;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of two samples, read by a person; {@code -Dcairn.golden=write} writes them anew. */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/cairn/outgo");

  @ParameterizedTest
  @CsvSource({
    "alex, GERMAN, KM, ICS",
    "alex, GERMAN, KM, CSV",
    "nadia, ENGLISH, MI, ICS",
    "nadia, ENGLISH, MI, CSV"
  })
  void theFileIsAsItWasRead(String sample, Language language, Grid units, Form form)
      throws IOException {
    byte[] made = Handouts.press().make(Handouts.of(sample, language, units), form);
    Path golden = FOLDER.resolve(sample + "." + form.word());
    if ("write".equals(System.getProperty("cairn.golden"))) {
      Handouts.write(golden, made);
    }
    assertThat(new String(made, StandardCharsets.UTF_8)).isEqualTo(Files.readString(golden));
  }
}
