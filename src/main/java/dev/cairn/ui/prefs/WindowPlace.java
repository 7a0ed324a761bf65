package dev.cairn.ui.prefs;

/** Where on the screen the window was left, and how large. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {}
