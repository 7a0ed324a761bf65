package dev.cairn.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {
  private static final List<String> KNOWN =
      List.of("age", "currentWeeklyKm", "longestRecentRunKm", "shin_splints", "half", "5k", "10k");

  @Test
  void findsTheWordThatWasMeant() {
    assertThat(Spelling.nearest("curentWeeklyKm", KNOWN)).isEqualTo("currentWeeklyKm");
    assertThat(Spelling.nearest("current_weekly_km", KNOWN)).isEqualTo("currentWeeklyKm");
    assertThat(Spelling.nearest("Shin Splints", KNOWN)).isEqualTo("shin_splints");
    assertThat(Spelling.nearest("aeg", KNOWN)).isEqualTo("age");
    assertThat(Spelling.nearest("HALF", KNOWN)).isEqualTo("half");
  }

  @Test
  void saysNothingWhenNothingIsNear() {
    assertThat(Spelling.nearest("shoeSize", KNOWN)).isNull();
    assertThat(Spelling.nearest("", KNOWN)).isNull();
    assertThat(Spelling.nearest("zz", KNOWN)).isNull();
  }
}
