package dev.cairn.ui.prefs;

/** Light, dark, or as the system has it. */
public enum Appearance {
  SYSTEM,
  LIGHT,
  DARK
}
