package dev.cairn.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
  /** As R's quantile() says by itself: 7, 15, 36, 39, 40, 41 has quartiles 20.25, 37.5, 39.75. */
  @Test
  void quartilesAreThoseOfOtherPrograms() {
    assertThat(Spread.of(List.of(41L, 7L, 39L, 15L, 40L, 36L)))
        .contains(new Spread(6, 37.5, 20.25, 39.75));
  }

  @Test
  void oneFigureIsItsOwnMiddleAndNoneHasNone() {
    assertThat(Spread.of(List.of(90L))).contains(new Spread(1, 90, 90, 90));
    assertThat(Spread.of(List.of())).isEmpty();
  }
}
