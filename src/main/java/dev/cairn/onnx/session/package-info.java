/** ONNX Runtime: models as bytes in, rows of floats through them; all that is native is here. */
@NullMarked
package dev.cairn.onnx.session;

import org.jspecify.annotations.NullMarked;
