package dev.cairn.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogues that the system has for files. */
public final class SystemFiles implements FilePlace {
  private final Supplier<@Nullable Scene> scene;

  /**
   * @param scene over which they lie
   */
  public SystemFiles(Supplier<@Nullable Scene> scene) {
    this.scene = scene;
  }

  private @Nullable Window window() {
    Scene shown = scene.get();
    return shown == null ? null : shown.getWindow();
  }

  @Override
  public Optional<Path> save(String title, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    return Optional.ofNullable(chooser.showSaveDialog(window())).map(File::toPath);
  }

  @Override
  public Optional<Path> open(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
  }
}
