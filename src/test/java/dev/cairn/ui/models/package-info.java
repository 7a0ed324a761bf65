@NullMarked
package dev.cairn.ui.models;

import org.jspecify.annotations.NullMarked;
