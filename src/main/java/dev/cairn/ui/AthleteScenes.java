package dev.cairn.ui;

import dev.cairn.action.athlete.ChangeAthletes;
import dev.cairn.action.athlete.ChangeGroup;
import dev.cairn.action.athlete.EnterAthlete;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ui.athletes.AthletesPage;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The states of the page of athletes. */
final class AthleteScenes {
  private static final String ATHLETE = "alex";
  private static final String REFUSED = "rolf";
  private static final String LONG =
      "Maximiliane-Theodora von Hohenstein-Wittelsbach und zu Altenburg-Sonnenfels";
  private static final String ARABIC = "عبد الرحمن بن محمد الفاسي";

  private final Ground staged;
  private final List<Scenery.Size> sizes;

  AthleteScenes(Ground staged, List<Scenery.Size> sizes) {
    this.staged = staged;
    this.sizes = sizes;
  }

  /**
   * All of them.
   *
   * @param folder an empty one, which is filled
   * @param nobody another one, which stays empty
   */
  void shoot(Path folder, Path nobody, Gallery.Visitor visitor) {
    Ground ground = staged.in(folder);
    fill(ground);
    shoot(ground, "athletes", room -> open(room, ATHLETE), visitor);
    shoot(ground, "athletes-refused", room -> open(room, REFUSED), visitor);
    shoot(ground, "athletes-edit", room -> run(room, ATHLETE, "edit"), visitor);
    shoot(ground, "athletes-edit-refused", room -> run(room, REFUSED, "edit"), visitor);
    shoot(ground, "athletes-add", room -> run(room, ATHLETE, "add"), visitor);
    shoot(ground, "athletes-plan", room -> run(room, ATHLETE, "plan"), visitor);
    shoot(ground, "athletes-erase", room -> run(room, "mei", "erase"), visitor);
    shoot(ground, "athletes-arabic", room -> open(room, "jonas"), visitor);
    shoot(ground, "athletes-long-name", room -> open(room, "mei"), visitor);
    shoot(ground, "athletes-import", room -> importing(room, folder), visitor);
    Ground taken = ground.over(UnluckyWorkspaces.taken(ground.workspaces()));
    shoot(taken, "athletes-read-only", room -> open(room, ATHLETE), visitor);
    Ground closed = ground.over(new ClosedWorkspaces());
    shoot(closed, "athletes-error", room -> room.go(AthletesPage.class), visitor);
    Ground empty = staged.in(nobody).with(Samples.NOBODY);
    shoot(empty, "athletes-empty", room -> room.go(AthletesPage.class), visitor);
  }

  /** Approvals, a stale one, groups, names that are hard on a window. */
  private void fill(Ground ground) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      for (String id : List.of(ATHLETE, "tomasz", "lucia")) {
        office.act(new Approve(id, Look.UNKNOWN, office.reviewRules()));
      }
      office.act(new ChangeGroup("Tuesday track", List.of(ATHLETE, "olga", "ben"), true));
      office.act(new ChangeGroup("Club 1860", List.of("priya", "mei"), true));
      enter(office, "lucia", "\"currentWeeklyKm\":[0-9.]+", "\"currentWeeklyKm\":20");
      enter(office, ATHLETE, "\"stress\":2", "\"stress\":3");
      office.act(new ChangeAthletes(List.of(other("jonas", "\"name\":\"[^\"]*\"", name(ARABIC)))));
      office.act(new ChangeAthletes(List.of(other("mei", "\"name\":\"[^\"]*\"", name(LONG)))));
    }
  }

  private static String name(String name) {
    return "\"name\":\"" + name + "\"";
  }

  private void enter(Office office, String id, String from, String to) {
    AthleteFile sample = sample(id);
    byte[] before = sample.canonicalInput().getBytes(StandardCharsets.UTF_8);
    office.act(new EnterAthlete(other(id, from, to), before, office.running()));
  }

  private AthleteFile sample(String id) {
    return staged.samples().athletes().get().stream()
        .filter(one -> one.athlete().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private AthleteFile other(String id, String from, String to) {
    String text = sample(id).canonicalInput().replaceFirst(from, to);
    if (AthleteReader.read(text.getBytes(StandardCharsets.UTF_8)) instanceof AthleteFile file) {
      return file;
    }
    throw new IllegalStateException("The changed sample cannot be read: " + text);
  }

  private static void open(Workroom room, String id) {
    room.go(AthletesPage.class);
    room.athletes().select(id);
  }

  private static void run(Workroom room, String id, String command) {
    open(room, id);
    if (!room.window().shell().run("athletes." + command)) {
      throw new IllegalStateException(command + " is not possible there");
    }
  }

  /** A file with somebody new, changed, known, twice, doubtful and broken. */
  private void importing(Workroom room, Path folder) {
    String alex = sample(ATHLETE).canonicalInput();
    List<String> lines =
        List.of(
            named(alex, "runa", "Runa"),
            sample("ben").canonicalInput(),
            sample("priya")
                .canonicalInput()
                .replaceFirst("\"daysPerWeek\":[0-9]", "\"daysPerWeek\":5"),
            named(alex, "tom", "Tom")
                .replace("\"injuries\":[]", "\"injuries\":[{\"site\":\"knee\"}]"),
            named(alex, "runa", "Runa B"),
            named(alex, "zoe", "Zoe").replace("\"age\":32", "\"age\":\"many\""));
    try {
      Path file = Files.write(folder.resolve("november.jsonl"), lines);
      open(room, ATHLETE);
      room.athletes().preview(List.of(file));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String named(String alex, String id, String name) {
    return alex.replace("\"id\":\"alex\"", "\"id\":\"" + id + "\"").replace("Alex", name);
  }

  private void shoot(Ground ground, String name, Consumer<Workroom> way, Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), sizes, visitor);
  }
}
