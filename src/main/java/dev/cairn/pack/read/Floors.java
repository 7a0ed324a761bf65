package dev.cairn.pack.read;

import static dev.cairn.pack.read.Ordered.text;

import dev.cairn.pack.Modifier;
import dev.cairn.pack.Modifier.Effect;
import dev.cairn.pack.Modifier.Operation;
import dev.cairn.pack.PackRefused;
import java.util.List;

/** No single factor of a pack goes below the pack's own floor. */
final class Floors {
  private Floors() {}

  static void check(PackContent content) throws PackRefused {
    for (Modifier modifier : content.modifiers()) {
      Entry id = content.names().get("modifier " + modifier.id());
      List<Effect> effects = modifier.effects();
      for (int i = 0; id != null && i < effects.size(); i++) {
        check(content, effects.get(i), id.file().root().list("effects").get(i));
      }
    }
  }

  private static void check(PackContent content, Effect effect, Entry entry) throws PackRefused {
    Double floor = content.floors().get(effect.quantity());
    if (floor != null && effect.operation() == Operation.MULTIPLY && effect.value() < floor) {
      throw entry
          .field("value")
          .refuse(
              (text(effect.value())
                      + " for "
                      + effect.quantity().word()
                      + " is below the floor of ")
                  + (text(floor) + " in rules/floors.json"),
              "the floor is meant for several modifiers together and must be lower");
    }
  }
}
