package dev.cairn.ui;

import dev.cairn.action.Action;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.action.plan.Wish;
import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.action.verdict.Reject;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ui.learning.LearningPage;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The states of the page that tells what verdicts teach. */
final class LearningScenes {
  private static final String PROPOSAL = "long-run-distance-less";
  private static final LocalDate LONGEST = LocalDate.of(2027, 1, 31);
  private static final List<String> CHANGED =
      List.of("Ayla", "Milo", "Bruno", "Petr", "Dana", "Nils");
  private static final List<String> LEFT = List.of("Lena", "Kofi", "Iris", "Zoe");
  private static final String NEXT = "Hugo";

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  LearningScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /**
   * All of them.
   *
   * @param folder an empty one, in which three coaches review
   * @param nobody another one, which stays empty
   */
  void shoot(Path folder, Path nobody, Gallery.Visitor visitor) {
    Ground usual = staged.in(folder).with(Samples.of(this::runners));
    judged(usual);
    shoot(usual, "learning", sizes, room -> open(room, PROPOSAL), visitor);
    shoot(usual, "learning-zoomed", List.of(zoomed), room -> open(room, PROPOSAL), visitor);
    shoot(usual, "learning-conflicts", sizes, room -> open(room, "#conflicts"), visitor);
    shoot(usual, "learning-agreement", sizes, room -> open(room, "#agreement"), visitor);
    shoot(usual, "learning-rules", sizes, room -> open(room, "#rules"), visitor);
    shoot(
        staged.in(nobody).with(Samples.NOBODY),
        "learning-empty",
        sizes,
        room -> open(room, "#rules"),
        visitor);
    shoot(usual, "learning-in-force", sizes, LearningScenes::signed, visitor);
  }

  /** Runners of thirty-seven and of thirty-two who ask for the same race. */
  private List<AthleteFile> runners() {
    AthleteFile alex =
        staged.samples().athletes().get().stream()
            .filter(file -> file.athlete().id().equals("alex"))
            .findFirst()
            .orElseThrow();
    List<AthleteFile> all = new ArrayList<>();
    CHANGED.forEach(name -> all.add(like(alex, name, 37)));
    LEFT.forEach(name -> all.add(like(alex, name, 32)));
    all.add(like(alex, NEXT, 38));
    return all;
  }

  private static AthleteFile like(AthleteFile file, String name, int age) {
    try {
      byte[] text = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
      ObjectNode athlete = (ObjectNode) JsonFile.read(text).root();
      athlete.put("id", name.toLowerCase(Locale.ROOT)).put("name", name).put("age", age);
      return (AthleteFile) AthleteReader.read(Canonical.bytes(athlete));
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("A sample cannot be read again", impossible);
    }
  }

  /** Three coaches shorten the longest run of six runners, leave four, and differ about one. */
  private static void judged(Ground ground) {
    List<String> coaches = List.of("Maria", "Ben", "Chloe");
    for (int at = 0; at < CHANGED.size(); at++) {
      String id = CHANGED.get(at).toLowerCase(Locale.ROOT);
      int seconds = 70 + 20 * at;
      as(
          ground,
          coaches.get(at % coaches.size()),
          office ->
              List.of(
                  new EditPlan(
                      id,
                      new EditPlan.Base(null, false),
                      List.of(Wish.length(LONGEST, new BigDecimal("16"))),
                      new EditWords(List.of("too-much"), "", List.of(), null, seconds),
                      new Look(seconds, true),
                      office.running(),
                      office.reviewRules())));
    }
    for (String name : LEFT) {
      String id = name.toLowerCase(Locale.ROOT);
      as(
          ground,
          "Maria",
          office -> List.of(new Approve(id, new Look(55, true), office.reviewRules())));
      boolean rejects = name.equals(LEFT.getFirst());
      as(
          ground,
          "Ben",
          office ->
              List.of(
                  rejects
                      ? new Reject(
                          id, "long-run", "Shorter.", new Look(130, true), office.reviewRules())
                      : new Approve(id, new Look(80, true), office.reviewRules())));
    }
  }

  /** What a coach does. */
  private interface Doing {
    List<Action> in(Office office);
  }

  private static void as(Ground ground, String coach, Doing doing) {
    try (Office office = ground.by(coach).office()) {
      office.open(new Cancel(), planned -> {});
      doing.in(office).forEach(office::act);
    }
  }

  private static void open(Workroom room, String id) {
    room.go(LearningPage.class);
    room.lessons().select(id);
  }

  private static void signed(Workroom room) {
    open(room, PROPOSAL);
    for (String coach : List.of("Maria", "Ben", "Chloe")) {
      room.lessons().signer().set(coach);
      room.lessons().sign();
    }
  }

  private void shoot(
      Ground ground,
      String name,
      List<Scenery.Size> shown,
      Consumer<Workroom> way,
      Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), "ayla").of(new Scenery(name, way), shown, visitor);
  }
}
