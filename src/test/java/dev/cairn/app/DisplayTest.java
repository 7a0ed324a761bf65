package dev.cairn.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {
  @Test
  void linuxSaysWhetherThereIsADisplay() {
    assertThat(Display.missing(Map.of("DISPLAY", " "), "Linux"))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("DISPLAY", "WAYLAND_DISPLAY", "Maybe"));
    assertThat(Display.missing(Map.of("DISPLAY", ":0"), "Linux")).isEmpty();
    assertThat(Display.missing(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isEmpty();
  }

  @Test
  void aMacAndWindowsNeedNoVariable() {
    assertThat(Display.missing(Map.of(), "Mac OS X")).isEmpty();
    assertThat(Display.missing(Map.of(), "Windows 11")).isEmpty();
  }

  @Test
  void whatTheToolkitSaysIsPutIntoWords() {
    assertThat(
            Display.refused(
                new UnsupportedOperationException("Unable to open DISPLAY"),
                Map.of("DISPLAY", ":77")))
        .contains("\":77\"");
    assertThat(
            Display.refused(
                new UnsupportedOperationException("Unable to load glass GTK library."), Map.of()))
        .contains("sudo apt-get install libgtk-3-0");
    assertThat(Display.refused(new UnsupportedOperationException("Other"), Map.of()))
        .contains("(Other)");
  }

  @Test
  void aMissingLibraryForDrawingIsNamed() {
    assertThat(
            Display.undrawn(
                new UnsatisfiedLinkError("libjavafx_font_pango.so: libpangoft2-1.0.so.0: no")))
        .contains("sudo apt-get install libpangoft2-1.0-0");
  }
}
