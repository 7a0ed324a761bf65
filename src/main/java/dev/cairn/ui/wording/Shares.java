package dev.cairn.ui.wording;

import dev.cairn.ui.office.TextCase;
import dev.cairn.ui.office.TextPassage;
import java.util.EnumMap;
import java.util.Map;

/** How many words of a text are in whose hand; they add up to a hundred per cent. */
final class Shares {
  private final Map<Hand, Integer> words = new EnumMap<>(Hand.class);
  private int all;

  Shares(TextCase now) {
    for (TextPassage passage : now.passages()) {
      Hand hand = Hand.of(passage.author());
      for (Bit bit : Bits.of(passage.written(), passage.objections(), now.sheet(), now.shown())) {
        add(bit instanceof Bit.Figure ? Hand.PLAN : hand, count(bit.shown()));
      }
    }
  }

  private void add(Hand hand, int count) {
    words.merge(hand, count, Integer::sum);
    all += count;
  }

  static int count(String text) {
    int count = 0;
    for (String word : text.split("\\s+")) {
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        count++;
      }
    }
    return count;
  }

  /** Whole per cent; what rounding loses goes to the largest. */
  int percent(Hand hand) {
    if (all == 0) {
      return 0;
    }
    int own = floor(hand);
    int sum = 0;
    for (Hand each : Hand.values()) {
      sum += floor(each);
    }
    return hand == largest() ? own + 100 - sum : own;
  }

  private int floor(Hand hand) {
    return words.getOrDefault(hand, 0) * 100 / all;
  }

  private Hand largest() {
    Hand largest = Hand.PLAN;
    for (Hand each : Hand.values()) {
      if (words.getOrDefault(each, 0) > words.getOrDefault(largest, 0)) {
        largest = each;
      }
    }
    return largest;
  }
}
