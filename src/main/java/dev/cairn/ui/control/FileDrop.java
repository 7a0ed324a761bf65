package dev.cairn.ui.control;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** Files that a page takes: dropped anywhere on it, or chosen. */
public final class FileDrop {
  private final Node place;
  private final BooleanSupplier possible;
  private final List<String> endings;
  private final Consumer<List<Path>> take;

  /**
   * Listens for files from now on.
   *
   * @param place where they may be dropped
   * @param possible whether any can be taken now
   * @param endings of their names, such as ".json"
   * @param take hears of at least one
   */
  public FileDrop(
      Node place, BooleanSupplier possible, List<String> endings, Consumer<List<Path>> take) {
    this.place = place;
    this.possible = possible;
    this.endings = List.copyOf(endings);
    this.take = take;
    place.addEventHandler(DragEvent.DRAG_OVER, this::dragged);
    place.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void dragged(DragEvent event) {
    if (possible.getAsBoolean() && !fitting(event.getDragboard().getFiles()).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = fitting(event.getDragboard().getFiles());
    event.setDropCompleted(!files.isEmpty());
    event.consume();
    take(files);
  }

  /**
   * Lets a coach choose.
   *
   * @param kind of the files, in words
   */
  public void choose(String title, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    List<String> patterns = endings.stream().map(ending -> "*" + ending).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
    List<File> files = chooser.showOpenMultipleDialog(place.getScene().getWindow());
    take(files == null ? List.of() : fitting(files));
  }

  private void take(List<Path> files) {
    if (!files.isEmpty()) {
      take.accept(files);
    }
  }

  private List<Path> fitting(List<File> files) {
    return files.stream().map(File::toPath).filter(this::fits).toList();
  }

  private boolean fits(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }
}
