package dev.cairn.model;

/** A value together with the id of the decision it comes from; plans hold no other kind. */
public record Reasoned<T>(T value, String why) {
  public Reasoned {
    if (why.isBlank()) {
      throw new IllegalArgumentException("The value " + value + " has no decision behind it");
    }
  }
}
