package dev.cairn.ui.task;

/** Something that takes a while and touches no widget. */
public interface Work<T> {
  T run(Errand errand) throws Exception;
}
