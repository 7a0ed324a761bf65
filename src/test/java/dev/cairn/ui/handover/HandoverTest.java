package dev.cairn.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.paper.Form;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Units;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
  @TempDir private Path folder = Path.of("");

  private final Setting setting = new Setting();
  private final List<String> said = new ArrayList<>();
  private final List<byte[]> printed = new ArrayList<>();
  private Paper.Outcome outcome = Paper.Outcome.PRINTED;
  private Optional<Path> chosen = Optional.empty();

  private Handover handover() {
    Office office = SampleOffice.inMemory("alex");
    office.open(new Cancel(), done -> {});
    setting.language().set(Language.ENGLISH);
    Handover handover =
        new Handover(
            SampleOffice.printery(office),
            Door.onTheSpot(),
            setting,
            new FilePlace() {
              @Override
              public Optional<Path> save(String title, String name) {
                return chosen.map(folder -> folder.resolve(name));
              }

              @Override
              public Optional<Path> open(String title) {
                return Optional.empty();
              }
            },
            (name, pages) -> {
              printed.addAll(pages);
              return outcome;
            });
    handover.onSaid(said::add);
    return handover;
  }

  @Test
  void aPlanIsSavedWhereTheCoachWantsItAsHeReads() throws IOException {
    Handover handover = handover();
    chosen = Optional.of(folder);
    setting.units().set(Units.MI_LB);
    setting.language().set(Language.GERMAN);
    handover.save("alex", Form.CSV);
    assertThat(said).containsExactly("Saved as " + folder.resolve("alex.csv") + ".");
    assertThat(Files.readString(folder.resolve("alex.csv")))
        .startsWith("Datum,")
        .contains("Länge mi");
    handover.save("alex", Form.PDF);
    assertThat(Files.readAllBytes(folder.resolve("alex.pdf"))).startsWith('%', 'P', 'D', 'F');
  }

  @Test
  void whoThinksBetterOfItGetsNothing() {
    handover().save("alex", Form.ICS);
    assertThat(said).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsSaid() {
    Handover handover = handover();
    chosen = Optional.of(folder.resolve("none"));
    handover.save("alex", Form.ICS);
    assertThat(said).singleElement().asString().contains("its folder does not exist");
  }

  @Test
  void everyPageIsPrintedOrItIsSaidWhyNot() {
    Handover handover = handover();
    handover.print("alex");
    assertThat(printed).hasSize(3).allSatisfy(page -> assertThat(page).startsWith(0x89, 'P'));
    outcome = Paper.Outcome.NO_PRINTER;
    handover.print("alex");
    outcome = Paper.Outcome.LEFT;
    handover.print("alex");
    assertThat(said)
        .containsExactly(
            "3 pages sent to the printer.",
            "There is no printer here. Maybe save the plan as pages (PDF) and print it elsewhere.",
            "Nothing was printed.");
  }

  @Test
  void whoeverIsNotThereIsSaid() {
    Handover handover = handover();
    handover.print("zoe");
    assertThat(said).singleElement().asString().contains("no athlete zoe");
  }

  @Test
  void thePaletteOffersAllOfThem() {
    assertThat(handover().commands("review", () -> "alex", () -> true))
        .extracting(Command::id)
        .containsExactly("review.save-pdf", "review.save-ics", "review.save-csv", "review.print");
  }
}
