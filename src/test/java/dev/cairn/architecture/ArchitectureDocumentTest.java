package dev.cairn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureDocumentTest {
  private static final String SAMPLE =
      """
      <!-- tree -->
      ```text
      dev.cairn   a sample
        engine    lies on pack
          pace    lies on nothing
        pack      lies on nothing
        ui later  windows
      ```
      <!-- arrows -->
      ```text
      engine -> pack, model
      engine -> engine.pace
      ```
      """;

  private static Drawing document() throws IOException {
    return Drawing.read(Files.readString(Path.of("docs/architecture.md")));
  }

  @Test
  void showsEveryPackageThatExists() throws IOException {
    assertThat(document().present()).containsExactlyElementsOf(Tree.PRODUCT.places());
  }

  @Test
  void callsNothingLaterThatExists() throws IOException {
    assertThat(document().later()).doesNotContainAnyElementsOf(Tree.PRODUCT.places());
  }

  @Test
  void showsEveryArrow() throws IOException {
    assertThat(document().arrows()).containsExactlyElementsOf(Tree.PRODUCT.arrows());
  }

  @Test
  void readsTheTreeByIndentation() {
    Drawing drawing = Drawing.read(SAMPLE);

    assertThat(drawing.present()).containsExactly("engine", "engine.pace", "pack");
    assertThat(drawing.later()).containsExactly("ui");
  }

  @Test
  void readsAnArrowForEveryTarget() {
    assertThat(Drawing.read(SAMPLE).arrows())
        .containsExactly("engine -> engine.pace", "engine -> model", "engine -> pack");
  }

  @Test
  void seesTheArrowsAndPackagesOfCode() {
    Tree twin = Tree.of(Law.ARROWS_RUN_DOWN.twin());

    assertThat(twin.places()).containsExactly("cli", "model", "store");
    assertThat(twin.arrows()).containsExactly("cli -> store", "model -> cli");
  }
}
