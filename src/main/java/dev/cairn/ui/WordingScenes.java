package dev.cairn.ui;

import dev.cairn.action.text.Price;
import dev.cairn.action.text.Provider;
import dev.cairn.action.text.SetUpProvider;
import dev.cairn.model.wording.Language;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.TextFor;
import dev.cairn.ui.office.TextPlace;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.wording.WordingPage;
import dev.cairn.work.Cancel;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The states of the page of coaching text. */
final class WordingScenes {
  private static final String ATHLETE = "alex";
  private static final TextPlace NOTE = new TextPlace(ATHLETE, 9, TextFor.NOTE);

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  WordingScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /**
   * All of them. A service is set up in the workspace and stays there, so they come last.
   *
   * @param workspace with the samples in it
   */
  void shoot(Path workspace, Gallery.Visitor visitor) {
    Ground house = staged.in(workspace);
    shoot(house, "text-offline", room -> open(room, NOTE), visitor);
    shoot(house, "text-sessions", room -> open(room, NOTE.of(TextFor.SESSIONS)), visitor);
    shoot(house, "text-plan", room -> open(room, NOTE.of(TextFor.PLAN)), visitor);
    shoot(house, "text-german", WordingScenes::german, visitor);
    shoot(house, "text-service", room -> command(room, "service"), visitor);
    shoot(house, "text-edit", room -> command(room, "edit"), visitor);
    shoot(house, "text-why", room -> command(room, "why"), visitor);
    Ground asked = house.writing(new StagedWriters(house.writers()));
    try (Office office = asked.office()) {
      office.open(new Cancel(), planned -> {});
      office.act(new SetUpProvider(service()));
    }
    shoot(asked, "text-preview", room -> open(room, NOTE), visitor);
    shoot(
        asked,
        "text",
        room -> {
          open(room, NOTE);
          room.wording().services().sendOnce();
        },
        visitor);
    small(asked, "text-zoomed", room -> open(room, NOTE), visitor);
    shoot(asked, "text-diff", room -> command(room, "diff"), visitor);
    shoot(
        asked,
        "text-approved",
        room -> {
          command(room, "fix");
          room.wording().approve();
        },
        visitor);
  }

  private static Provider service() {
    return Provider.at(
        "office",
        Provider.Kind.OPENAI,
        "https://text.example.com/v1",
        "text-small-2",
        new Price(new BigDecimal("0.15"), new BigDecimal("0.60"), "USD"));
  }

  private static void open(Workroom room, TextPlace place) {
    room.wording().go(place);
    room.go(WordingPage.class);
  }

  private static void german(Workroom room) {
    open(room, NOTE);
    room.wording().language().set(Language.GERMAN);
    room.preferences().setting().units().set(Units.MI_LB);
  }

  private static void command(Workroom room, String command) {
    open(room, NOTE);
    if (!room.window().shell().run("text." + command)) {
      throw new IllegalStateException(command + " is not possible there");
    }
  }

  private void shoot(Ground ground, String name, Consumer<Workroom> way, Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), sizes, visitor);
  }

  private void small(Ground ground, String name, Consumer<Workroom> way, Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE)
        .of(new Scenery(name, way), List.of(zoomed), visitor);
  }
}
