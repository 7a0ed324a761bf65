package dev.cairn.ui.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.intake.lifting.LogReading.Refused;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.office.IncomingLog;
import dev.cairn.ui.office.LiftCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs that are taken in on the page, from files as programs write them. */
class TakenLogsTest {
  static final String TABLE =
      """
      Date,Workout Name,Exercise Name,Set Order,Weight,Reps,RPE
      2026-11-02 18:00:00,Push,Bench Press (Barbell),1,60,8,8
      2026-11-05 18:00:00,Push,Bench Press (Barbell),1,60,9,8
      """;

  private final Lifting lifting = new Lifting("ruth");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void open() {
    lifting.model.start();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private LogsModel read(List<Path> files) {
    lifting.model.read(files);
    return Objects.requireNonNull(lifting.model.incoming().get());
  }

  private List<String> names() {
    return lifting.model.lifters().get().stream().map(GymLifter::id).toList();
  }

  @Test
  void aTableWithoutAUnitWaitsForOne() throws IOException {
    LogsModel logs = read(List.of(file("zoe.csv", TABLE)));
    assertThat(logs.readable()).isEmpty();
    assertThat(logs.found().get())
        .singleElement()
        .extracting(IncomingLog::reading)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.first().text()).contains("kg or lb"));
    logs.take();
    assertThat(names()).containsExactly("ruth");
    logs.tell(LoadUnit.POUND);
    assertThat(logs.readable()).hasSize(1);
    logs.take();
    assertThat(names()).containsExactly("ruth", "zoe");
    LiftCase now = Objects.requireNonNull(lifting.model.open().get());
    assertThat(now.lifter().id()).isEqualTo("zoe");
    assertThat(now.sessions().getLast().done().top().load().in(LoadUnit.POUND))
        .isBetween(59.99, 60.01);
  }

  @Test
  void whatCannotBeReadStaysOutAndSaysWhy() throws IOException {
    Path known = Path.of("sample-athletes", "dina", "lifter.json");
    LogsModel logs = read(List.of(file("notes.csv", "a,b\n1,2\n"), known, file("e.json", "")));
    assertThat(logs.found().get())
        .extracting(IncomingLog::source)
        .containsExactly("notes.csv", "lifter.json", "e.json");
    assertThat(logs.readable()).hasSize(1);
    logs.take();
    assertThat(names()).containsExactly("dina", "ruth");
    assertThat(lifting.said).singleElement().asString().contains("dina");
    lifting.sample.office.undo();
    lifting.model.refresh();
    assertThat(names()).containsExactly("ruth");
  }

  @Test
  void somebodyKnownGetsNewSessionsAlone() throws IOException {
    LogsModel first = read(List.of(file("zoe.csv", TABLE)));
    first.tell(LoadUnit.KILOGRAM);
    first.take();
    String more = TABLE + "2026-11-09 18:00:00,Push,Bench Press (Barbell),1,62.5,8,8\n";
    LogsModel second = read(List.of(file("zoe.csv", more)));
    second.tell(LoadUnit.KILOGRAM);
    assertThat(second.found().get()).singleElement().matches(IncomingLog::known);
    second.take();
    assertThat(lifting.said.getLast()).contains("1 session is new");
    assertThat(Objects.requireNonNull(lifting.model.open().get()).sessions()).hasSize(3);
  }

  @Test
  void twoFilesOfOneLifterChangeNothing() throws IOException {
    Path again = Files.createDirectory(folder.resolve("again")).resolve("zoe.csv");
    LogsModel logs = read(List.of(file("zoe.csv", TABLE), Files.writeString(again, TABLE)));
    logs.tell(LoadUnit.KILOGRAM);
    logs.take();
    assertThat(logs.problem().get()).contains("two files of zoe");
    assertThat(names()).containsExactly("ruth");
  }
}
