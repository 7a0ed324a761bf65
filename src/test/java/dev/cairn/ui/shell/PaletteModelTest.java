package dev.cairn.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteModelTest {
  private final PaletteModel model =
      new PaletteModel(
          Stream.of(
                  "Approve",
                  "Approve with notes",
                  "Week 12",
                  "Week 1",
                  "Week 9",
                  "Sunday 31 January",
                  "Tomás, 55",
                  "Compare with the last approved version")
              .map(name -> Command.of(name, name, null, () -> {}))
              .toList());

  @Test
  void theWholeWordComesFirst() {
    assertThat(names("week 1")).startsWith("Week 1", "Week 12");
    assertThat(names("approve")).startsWith("Approve", "Approve with notes");
  }

  @Test
  void aDayIsFoundByItsShortName() {
    assertThat(names("31 jan")).containsExactly("Sunday 31 January");
    assertThat(names("jan 31")).containsExactly("Sunday 31 January");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(names("TOMAS")).containsExactly("Tomás, 55");
  }

  @Test
  void lettersMayBeScattered() {
    assertThat(names("cmpr")).containsExactly("Compare with the last approved version");
  }

  @Test
  void nothingFitsNonsense() {
    assertThat(names("qqq")).isEmpty();
    assertThat(names(" ")).hasSize(8);
  }

  private List<String> names(String asked) {
    return model.find(asked).stream().map(Command::name).toList();
  }
}
