package dev.cairn.architecture.planted.viewmodelsholdnowidgets.javafx.scene;

/** Stands for a widget. */
public record Label(String text) {}
