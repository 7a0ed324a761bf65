package dev.cairn.ui;

import dev.cairn.ui.picture.Toolkit;
import dev.cairn.ui.prefs.Appearance;
import dev.cairn.ui.prefs.Preferences;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.text.Language;
import java.util.List;
import javafx.stage.Stage;

/** Goes to a state once and looks at it in every size and light. */
final class Shooting {
  private final Ground ground;
  private final Door door;
  private final String athlete;

  Shooting(Ground ground, Door door, String athlete) {
    this.ground = ground;
    this.door = door;
    this.athlete = athlete;
  }

  private record Set(Workroom room, Stage stage) {}

  void of(Scenery scenery, List<Scenery.Size> sizes, Gallery.Visitor visitor) {
    Preferences preferences = Preferences.fresh();
    preferences.setting().appearance().set(Appearance.LIGHT);
    preferences.setting().language().set(Language.now());
    preferences.lastSeen().athlete().set(athlete);
    preferences.lastSeen().place().set(scenery.place());
    Set set = Toolkit.on(() -> open(preferences, sizes.getFirst()));
    Toolkit.settle(set.stage());
    Toolkit.on(() -> {
      scenery.way().accept(set.room());
      return set;
    });
    for (Scenery.Size size : sizes) {
      for (Appearance light : List.of(Appearance.LIGHT, Appearance.DARK)) {
        String file = scenery.file(size, light == Appearance.DARK);
        if (!visitor.wants(file)) {
          continue;
        }
        Toolkit.on(() -> {
          preferences.setting().appearance().set(light);
          set.stage().setWidth(size.width());
          set.stage().setHeight(size.height());
          return set;
        });
        Toolkit.settle(set.stage());
        Toolkit.on(() -> {
          visitor.see(file, set.stage().getScene());
          return set;
        });
      }
    }
    Toolkit.on(() -> {
      set.stage().close();
      set.room().close();
      return set;
    });
  }

  private Set open(Preferences preferences, Scenery.Size size) {
    Workroom room = new Workroom(ground, door, preferences);
    Stage stage = room.window().staged(size.width(), size.height());
    room.start();
    return new Set(room, stage);
  }
}
