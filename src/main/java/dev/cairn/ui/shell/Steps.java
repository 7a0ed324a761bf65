package dev.cairn.ui.shell;

/** Takes the last step back, or does it again. */
public interface Steps {
  void undo();

  void redo();
}
