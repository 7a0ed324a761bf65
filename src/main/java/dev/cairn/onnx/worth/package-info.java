/** What a model is worth: its errors beside those of repeating and of the rule, with intervals. */
@NullMarked
package dev.cairn.onnx.worth;

import org.jspecify.annotations.NullMarked;
