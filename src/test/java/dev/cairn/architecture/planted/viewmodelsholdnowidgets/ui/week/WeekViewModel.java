package dev.cairn.architecture.planted.viewmodelsholdnowidgets.ui.week;

import dev.cairn.architecture.planted.viewmodelsholdnowidgets.javafx.scene.Label;

/** A view model that holds a widget. */
public record WeekViewModel(Label total) {}
