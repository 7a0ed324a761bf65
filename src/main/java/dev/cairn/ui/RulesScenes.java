package dev.cairn.ui;

import dev.cairn.action.verdict.Approve;
import dev.cairn.action.verdict.Look;
import dev.cairn.pack.Quantity;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.Samples;
import dev.cairn.ui.rules.RulesPage;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The states of the page of rules. */
final class RulesScenes {
  private static final String ATHLETE = "alex";
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
    Ground usual = staged.in(folder);
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

  private static void approve(Ground ground) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      for (String id : List.of("jonas", "tomasz", "lucia", "priya")) {
        office.act(new Approve(id, Look.UNKNOWN, office.reviewRules()));
      }
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
