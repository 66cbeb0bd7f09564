// Files that the repository has and the site has not are shown where they are. Links are relative to their page, whose path is known here;
// those that begin with a tilde lead to pages of the site.
const repository = "https://github.com/apivideo/ApiVideo.Generated/blob/main/";

function resolve(segments, path) {
  path.split("/").forEach(function (part) {
    if (part === "..") {
      segments.pop();
    } else if (part !== "." && part !== "") {
      segments.push(part);
    }
  });
  return segments;
}

exports.preTransform = function (model) {
  return model;
};

exports.postTransform = function (model) {
  const folder = resolve(["docs"], model._key);
  folder.pop();
  model.conceptual = (model.conceptual || "").replace(/(<a\s[^>]*?href=")(?![a-z]+:|\/\/|~)([^"#?]+)(#[^"]*)?"/g, function (whole, before, path, anchor) {
    return /\.html$/.test(path) ? whole : before + repository + resolve(folder.slice(), path).join("/") + (anchor || "") + '"';
  });
  return model;
};
