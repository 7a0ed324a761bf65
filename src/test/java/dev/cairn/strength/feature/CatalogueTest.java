package dev.cairn.strength.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  private final List<Feature> all = Catalogue.all();

  @Test
  void aHundredInOrderTheCandidateLast() {
    assertThat(all.stream().map(Feature::position))
        .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    assertThat(all.getLast().group()).isEqualTo(Feature.Group.CANDIDATE);
    assertThat(all.getLast().position()).isEqualTo(Catalogue.ABOUT_THE_LOG);
  }

  @Test
  void namesAreUniqueAndFoundAgain() {
    assertThat(all).extracting(Feature::name).doesNotHaveDuplicates();
    assertThat(all)
        .allSatisfy(feature -> assertThat(Catalogue.named(feature.name())).contains(feature));
  }

  @Test
  void everyRangeIsOne() {
    assertThat(all).allSatisfy(feature -> assertThat(feature.from()).isLessThan(feature.to()));
  }

  @Test
  void halfOfThemAndMoreAreAboutOverload() {
    List<Feature.Group> overload =
        List.of(Feature.Group.RECOVERY, Feature.Group.EXERCISE, Feature.Group.CANDIDATE);
    assertThat(all.stream().filter(feature -> overload.contains(feature.group())))
        .hasSizeGreaterThanOrEqualTo(50);
  }
}
