package dev.cairn.ui;

import dev.cairn.ui.modify.ModifyModel;
import dev.cairn.ui.task.Door;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The states of a plan being changed. */
final class ModifyScenes {
  private static final String ATHLETE = "alex";
  private static final LocalDate TUESDAY = LocalDate.of(2027, 1, 26);
  private static final LocalDate FRIDAY = TUESDAY.plusDays(3);
  private static final LocalDate SUNDAY = TUESDAY.plusDays(5);

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  ModifyScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /** All of them; nothing is saved. */
  void shoot(Path workspace, Gallery.Visitor visitor) {
    Ground ground = staged.in(workspace);
    shoot(ground, "modify", sizes, ModifyScenes::moved, visitor);
    shoot(ground, "modify-zoomed", List.of(zoomed), ModifyScenes::moved, visitor);
    shoot(ground, "modify-drag", sizes, room -> open(room, TUESDAY).take(TUESDAY), visitor);
    shoot(
        ground,
        "modify-drag-zoomed",
        List.of(zoomed),
        room -> open(room, TUESDAY).take(TUESDAY),
        visitor);
    shoot(ground, "modify-broken", sizes, room -> open(room, SUNDAY).lengthen(8), visitor);
    shoot(ground, "modify-away", sizes, ModifyScenes::away, visitor);
    shoot(ground, "modify-leave", sizes.subList(0, 1), ModifyScenes::leave, visitor);
  }

  private static ModifyModel open(Workroom room, LocalDate date) {
    if (!room.window().shell().run("review.modify")) {
      throw new IllegalStateException("Nothing can be changed there");
    }
    room.review().modifying().select(date);
    return room.review().modifying();
  }

  private static void moved(Workroom room) {
    ModifyModel model = open(room, TUESDAY);
    model.take(TUESDAY);
    model.drop(FRIDAY);
    model.saying().turn("work-travel");
    model.saying().turn("athletes-wish");
    model
        .saying()
        .note()
        .set(
            "Alex travels on Tuesdays in January. I would rather run four days in a row once than"
                + " drop quality in the peak week.");
    model.saying().asking().set(true);
  }

  private static void away(Workroom room) {
    open(room, TUESDAY);
    room.window().shell().run("modify.away");
  }

  private static void leave(Workroom room) {
    moved(room);
    room.window().shell().run("modify.cancel");
  }

  private static void shoot(
      Ground ground,
      String name,
      List<Scenery.Size> sizes,
      Consumer<Workroom> way,
      Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), sizes, visitor);
  }
}
