package dev.cairn.engine.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.engine.session.Season.Limits;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A ceiling never raises the load: not the hardest week, not the plan. */
class LoadLawsTest {

  @Property(tries = 500)
  void aLowerFactorNeverRaisesTheLoad(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 99) int percent) {
    Seasons.Draw draw = Seasons.draw(seed);
    Limits limits = draw.limits();
    compare(draw.season(), draw.with(limits.factor(limits.factor() * percent / 100)));
  }

  @Property(tries = 500)
  void leavingTypesOutNeverRaisesTheLoad(
      @ForAll long seed, @ForAll boolean hills, @ForAll boolean intervals) {
    Seasons.Draw draw = Seasons.draw(seed);
    compare(
        draw.with(draw.limits().allowing(true, true)),
        draw.with(draw.limits().allowing(hills, intervals)));
  }

  @Property(tries = 500)
  void aLaterStartNeverRaisesTheLoad(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int later) {
    Seasons.Draw draw = Seasons.draw(seed);
    compare(draw.season(), draw.with(draw.limits().from(draw.limits().firstWeek() + later)));
  }

  @Property(tries = 500)
  void allOfThemTogetherNeverRaiseTheLoad(
      @ForAll long seed, @ForAll @IntRange(min = 50, max = 100) int percent) {
    Seasons.Draw draw = Seasons.draw(seed);
    Limits limits = draw.limits();
    Limits stricter =
        new Limits(
            limits.factor() * percent / 100,
            limits.firstWeek() + (int) Long.remainderUnsigned(seed, 4),
            limits.firstSteady() + (int) Long.remainderUnsigned(seed, 3),
            limits.hills() && seed % 3 != 0,
            limits.intervals() && seed % 5 != 0,
            false);
    compare(draw.season(), draw.with(stricter));
  }

  private static void compare(Season free, Season held) {
    assertThat(held.largestHardMinutes()).isLessThanOrEqualTo(free.largestHardMinutes() + 1e-9);
    assertThat(held.totalHardMinutes()).isLessThanOrEqualTo(free.totalHardMinutes() + 1e-9);
  }
}
