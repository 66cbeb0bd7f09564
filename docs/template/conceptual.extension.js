// Files of the repository that the site does not have are shown where they are. A link is relative to its page, whose path is known here.
const repository = "https://github.com/apivideo/ApiVideo.Generated/blob/main/";

exports.preTransform = function (model) {
  return model;
};

exports.postTransform = function (model) {
  const folder = ["docs"].concat(model._path.split("/").slice(0, -1));
  model.conceptual = (model.conceptual || "").replace(/(<a\s[^>]*?href=")((?:\.\.?\/)[^"#?]*?)(#[^"]*)?"/g, function (whole, before, path, anchor) {
    if (/\.html$/.test(path)) {
      return whole;
    }

    const target = folder.slice();
    path.split("/").forEach(function (part) {
      if (part === "..") {
        target.pop();
      } else if (part !== "." && part !== "") {
        target.push(part);
      }
    });
    return before + repository + target.join("/") + (anchor || "") + '"';
  });
  return model;
};
