package dev.cairn.writing.template;

import dev.cairn.pack.Topic;
import dev.cairn.writing.template.Bank.Line;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses among the sentences that fit: never one twice in a week, the one least used in the plan,
 * the one that fits most closely, and for the rest by a number that the plan and the place give.
 */
final class Choice {
  /** Headings and parts of sentences may come again. */
  private static final Set<Topic> FREE = EnumSet.of(Topic.TITLE, Topic.MAIN_NEXT);

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private final Bank bank;
  private final String seed;
  private final Map<String, Integer> uses = new TreeMap<>();
  private final Set<String> thisWeek = new TreeSet<>();

  Choice(Bank bank, String seed) {
    this.bank = bank;
    this.seed = seed;
  }

  void nextWeek() {
    thisWeek.clear();
  }

  /** The sentence for a place; empty where none fits. */
  Optional<Line> choose(Topic topic, String place, Set<String> occasion, Values values) {
    boolean free = FREE.contains(topic);
    Optional<Line> best =
        bank.on(topic).stream()
            .filter(line -> free || !thisWeek.contains(line.sentence().id()))
            .filter(line -> line.sentence().when().stream().allMatch(it -> it.holds(occasion)))
            .filter(line -> values.fill(line.sentence()))
            .min(order(topic, place));
    if (!free) {
      best.ifPresent(line -> thisWeek.add(line.sentence().id()));
    }
    best.ifPresent(line -> uses.merge(line.sentence().id(), 1, Integer::sum));
    return best;
  }

  private Comparator<Line> order(Topic topic, String place) {
    Comparator<Line> fresh =
        Comparator.comparingInt(line -> uses.getOrDefault(line.sentence().id(), 0));
    Comparator<Line> close = Comparator.comparingInt(line -> -line.sentence().when().size());
    Comparator<Line> byChance =
        Comparator.comparingLong(line -> mixed(seed + "\n" + place + "\n" + line.sentence().id()));
    return (topic == Topic.MAIN_NEXT ? close.thenComparing(fresh) : fresh.thenComparing(close))
        .thenComparing(byChance)
        .thenComparing(line -> line.sentence().id());
  }

  /** FNV-1a, the same on every machine. */
  private static long mixed(String text) {
    long hash = FNV_START;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash ^ (hash >>> 29);
  }
}
