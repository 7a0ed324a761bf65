package dev.cairn.ui;

import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.pack.Quantity;
import dev.cairn.review.RiskReason;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.PlanCase;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.rules.RulesPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import dev.cairn.work.Cancel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** The states of the page of rules. */
final class RulesScenes {
  private static final String ATHLETE = "alex";
  private static final List<String> NAMES =
      List.of(
          "Ayla", "Lena", "Milo", "Kofi", "Bruno", "Iris", "Petr", "Zoe", "Dana", "Omar", "Nils",
          "Yara", "Hugo", "Mara", "Timo", "Suki", "Arne", "Elif", "Noor", "Luca", "Vera", "Emil",
          "Kaja", "Rafa", "Anouk", "Ivo", "Selma", "Jun", "Tess", "Pablo", "Edda", "Malik", "Ronja",
          "Oskar", "Livia", "Bo", "Hana", "Joris", "Theo", "Wim", "Alma", "Kian", "Greta");
  private static final String OPEN = "earlier-injury";

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  RulesScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /**
   * All of them.
   *
   * @param folder an empty one, in which a coach approves some plans and decides
   * @param nobody another one, which stays empty
   */
  void shoot(Path folder, Path nobody, Gallery.Visitor visitor) {
    Ground usual = staged.in(folder).with(Samples.of(this::many));
    approve(usual);
    shoot(usual, "rules", sizes, RulesScenes::tried, visitor);
    shoot(usual, "rules-zoomed", List.of(zoomed), RulesScenes::tried, visitor);
    shoot(usual, "rules-tab", sizes.subList(1, 2), room -> blast(room), visitor);
    shoot(usual, "rules-tab-zoomed", List.of(zoomed), room -> blast(room), visitor);
    shoot(usual, "rules-reading", sizes, room -> open(room, "bone-stress-return"), visitor);
    shoot(usual, "rules-redline", sizes, room -> open(room, "fever"), visitor);
    shoot(usual, "rules-miles", sizes, RulesScenes::miles, visitor);
    shoot(usual, "rules-range", sizes, RulesScenes::outside, visitor);
    shoot(usual, "rules-diff", sizes, RulesScenes::compared, visitor);
    shoot(usual.over(new ClosedWorkspaces()), "rules-error", sizes, room -> go(room), visitor);
    shoot(
        staged.in(nobody).with(Samples.NOBODY), "rules-empty", sizes, RulesScenes::tried, visitor);
    shoot(usual, "rules-decided", sizes, RulesScenes::decided, visitor);
  }

  /** The samples, and others like them who run less or more and were injured once. */
  private List<AthleteFile> many() {
    List<AthleteFile> all = new ArrayList<>(staged.samples().athletes().get());
    List<AthleteFile> some = List.copyOf(all);
    for (int i = 0; i < NAMES.size(); i++) {
      all.add(like(some.get(i % some.size()), NAMES.get(i), 85 + 7 * (i / some.size())));
    }
    return all;
  }

  private static AthleteFile like(AthleteFile file, String name, int percent) {
    try {
      byte[] text = file.canonicalInput().getBytes(StandardCharsets.UTF_8);
      ObjectNode athlete = (ObjectNode) JsonFile.read(text).root();
      athlete.put("id", name.toLowerCase(Locale.ROOT)).put("name", name);
      ObjectNode snapshot = (ObjectNode) athlete.get("snapshot");
      double km = Math.rint(snapshot.path("currentWeeklyKm").doubleValue() * percent / 100);
      snapshot.put("currentWeeklyKm", km);
      snapshot
          .withArray("injuries")
          .removeAll()
          .addObject()
          .put("site", "other")
          .put("cleared", true)
          .put("monthsSince", 30)
          .put("pain", 0);
      return (AthleteFile) AthleteReader.read(Canonical.bytes(athlete));
    } catch (JsonProblem impossible) {
      throw new IllegalStateException("A sample cannot be read again", impossible);
    }
  }

  private static void approve(Ground ground) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      for (String id : List.of("ingrid", "kwame", "priya", "dana", "zoe", "theo", "arne", "nils")) {
        if (office.planCase(id) instanceof PlanCase.Planned plan) {
          List<String> flags = plan.redFlags().stream().map(RiskReason::factor).toList();
          office.act(new Approve(id, new Look(0, true, flags), office.reviewRules()));
        }
      }
    } catch (DamagedPlan damaged) {
      throw new IllegalStateException("A plan just made cannot be read", damaged);
    }
  }

  private static void go(Workroom room) {
    room.go(RulesPage.class);
  }

  private static void open(Workroom room, String rule) {
    go(room);
    room.rules().select(rule);
  }

  private static void tried(Workroom room) {
    open(room, OPEN);
    room.rules().set(Quantity.WEEKLY_INCREASE, 7);
    room.rules().because("Shins, twice this spring");
  }

  private static void blast(Workroom room) {
    tried(room);
    room.window().shell().run("rules.blast");
  }

  private static void miles(Workroom room) {
    room.preferences().setting().units().set(Units.MI_LB);
    tried(room);
  }

  private static void outside(Workroom room) {
    open(room, OPEN);
    room.rules().set(Quantity.WEEKLY_INCREASE, 12);
  }

  private static void compared(Workroom room) {
    tried(room);
    var seen = room.rules().blast().get();
    if (seen != null && !seen.affected().isEmpty()) {
      room.rules().compare(seen.affected().getFirst());
    }
  }

  private static void decided(Workroom room) {
    tried(room);
    room.rules().accept();
    room.rules().select(OPEN);
  }

  private void shoot(
      Ground ground,
      String name,
      List<Scenery.Size> shown,
      Consumer<Workroom> way,
      Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), shown, visitor);
  }
}
