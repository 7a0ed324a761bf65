package dev.cairn.ui.wording;

import dev.cairn.model.wording.Checked;
import java.util.ArrayList;
import java.util.List;

/**
 * Text on its way.
 *
 * @param characters that came so far
 * @param waiting why nothing comes for a moment; empty when something does
 * @param passages that are whole and were looked at
 */
public record Arriving(int characters, String waiting, List<Checked> passages) {
  static final Arriving BEGUN = new Arriving(0, "", List.of());

  public Arriving {
    passages = List.copyOf(passages);
  }

  Arriving heard(int now) {
    return new Arriving(now, "", passages);
  }

  Arriving waits(String why) {
    return new Arriving(characters, why, passages);
  }

  Arriving with(Checked passage) {
    List<Checked> more = new ArrayList<>(passages);
    more.add(passage);
    return new Arriving(characters, "", more);
  }
}
