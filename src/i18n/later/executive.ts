import { addWords } from "../catalogue";
import { executiveWords } from "../words/executive";

addWords("executive", executiveWords);
