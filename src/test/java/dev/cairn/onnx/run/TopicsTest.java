package dev.cairn.onnx.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.onnx.TestModels;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.ModelRules.Topic;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our rules of models speak of the catalogue, all of it and nothing else. */
class TopicsTest {
  private static final Pattern FIGURE = Pattern.compile("\\{(\\w+)}");

  @TempDir Path shelf;

  private ModelRules rules() throws Exception {
    return new TestModels(shelf).packs().rules();
  }

  @Test
  void holdEveryInputOnce() throws Exception {
    List<String> inputs =
        rules().explaining().topics().stream().flatMap(topic -> topic.inputs().stream()).toList();
    assertThat(inputs)
        .containsExactlyInAnyOrderElementsOf(
            Catalogue.all().subList(0, Catalogue.ABOUT_THE_LOG).stream()
                .map(Feature::name)
                .toList());
  }

  @Test
  void showFiguresOfTheirOwnInputs() throws Exception {
    for (Topic topic : rules().explaining().topics()) {
      Matcher figures = FIGURE.matcher(topic.figures());
      while (figures.find()) {
        assertThat(topic.inputs()).contains(figures.group(1));
      }
    }
  }

  @Test
  void capOnlyWhatTheCatalogueHas() throws Exception {
    for (String capped : rules().serving().capped()) {
      assertThat(Catalogue.named(capped)).as(capped).isPresent();
    }
  }
}
