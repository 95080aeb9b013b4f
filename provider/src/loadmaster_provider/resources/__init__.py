"""What the engine has to know about each kind of object, and no description can say."""
