package dev.cairn.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.engine.RunningPack;
import dev.cairn.pack.ReviewRules;
import dev.cairn.review.Sample.Candidate;
import dev.cairn.review.Sample.Drawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleTest {
  private static final ReviewRules RULES = RunningPack.reviewing().rules();

  private static List<Candidate> candidates(int count, int levels, long seed) {
    Random random = new Random(seed);
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new Candidate("athlete:" + i, BigDecimal.valueOf(random.nextInt(levels), 2)));
    }
    return all;
  }

  @Property(tries = 200)
  void theWeekIsFullAndNobodyComesTwice(
      @ForAll @IntRange(max = 80) int count, @ForAll @IntRange(min = 1, max = 60) int levels) {
    List<Candidate> all = candidates(count, levels, count);
    List<Drawn> drawn = Sample.draw(RULES, "seed" + levels, all);
    int size = Math.min(20, count);
    assertThat(drawn).hasSize(size);
    assertThat(new HashSet<>(drawn.stream().map(Drawn::of).toList())).hasSize(size);
    assertThat(drawn.stream().filter(one -> one.origin() == Origin.RISK)).hasSize(size * 8 / 10);
    assertThat(drawn.stream().map(Drawn::position).toList())
        .isEqualTo(java.util.stream.IntStream.rangeClosed(1, size).boxed().toList());
  }

  @Property(tries = 200)
  void nobodyLeftOutIsRiskierThanWhoCameByRisk(@ForAll @IntRange(min = 1, max = 80) int count) {
    List<Candidate> all = candidates(count, 50, count);
    List<Drawn> drawn = Sample.draw(RULES, "seed", all);
    BigDecimal least =
        drawn.stream()
            .filter(one -> one.origin() == Origin.RISK)
            .map(one -> one.of().risk())
            .min(Comparator.naturalOrder())
            .orElse(BigDecimal.TEN);
    List<Candidate> byRisk =
        drawn.stream().filter(one -> one.origin() == Origin.RISK).map(Drawn::of).toList();
    assertThat(all.stream().filter(one -> !byRisk.contains(one)))
        .allMatch(one -> one.risk().compareTo(least) <= 0);
  }

  /** Over all plans the chances add up to the number that is drawn. */
  @Property(tries = 100)
  void theChancesAddUpToTheSize(
      @ForAll @IntRange(min = 1, max = 70) int count,
      @ForAll @IntRange(min = 1, max = 30) int levels) {
    List<Candidate> all = candidates(count, levels, count);
    Map<String, BigDecimal> chances = new TreeMap<>();
    for (int seed = 0; chances.size() < count && seed < 4000; seed++) {
      Sample.draw(RULES, "s" + seed, all)
          .forEach(one -> chances.put(one.of().id(), one.probability()));
    }
    double sum = chances.values().stream().mapToDouble(BigDecimal::doubleValue).sum();
    assertThat(sum).isCloseTo(Math.min(20, count), within(0.001 * count));
  }

  /** The stored chance is how often it happens, with many who share the risk at the cut. */
  @Test
  void theChanceIsHowOftenItHappens() {
    List<Candidate> all = candidates(40, 4, 7);
    Map<String, Integer> times = new TreeMap<>();
    Map<String, Double> chance = new TreeMap<>();
    int draws = 4000;
    for (int seed = 0; seed < draws; seed++) {
      for (Drawn one : Sample.draw(RULES, "seed " + seed, all)) {
        times.merge(one.of().id(), 1, Integer::sum);
        chance.put(one.of().id(), one.probability().doubleValue());
      }
    }
    assertThat(times).hasSize(40);
    times.forEach((id, count) ->
        assertThat((double) count / draws).as(id).isCloseTo(chance.get(id), within(0.04)));
  }

  @Test
  void theSameSeedDrawsTheSame() {
    List<Candidate> all = candidates(60, 40, 3);
    List<Candidate> backwards = all.reversed();
    assertThat(Sample.draw(RULES, "a", all)).isEqualTo(Sample.draw(RULES, "a", backwards));
    assertThat(Sample.draw(RULES, "a", all)).isNotEqualTo(Sample.draw(RULES, "b", all));
  }

  /** Shuffled: over many weeks a random item stands as far in front as one by risk. */
  @Test
  void theTurnSaysNothingAboutTheOrigin() {
    List<Candidate> all = candidates(60, 60, 5);
    double sum = 0;
    int count = 0;
    for (int seed = 0; seed < 600; seed++) {
      for (Drawn one : Sample.draw(RULES, "w" + seed, all)) {
        if (one.origin() == Origin.RANDOM) {
          sum += one.position();
          count++;
        }
      }
    }
    assertThat(sum / count).isCloseTo(10.5, within(0.5));
  }
}
