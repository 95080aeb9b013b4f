# Generated from the description by loadmaster-codegen; change api/ instead of this file.
