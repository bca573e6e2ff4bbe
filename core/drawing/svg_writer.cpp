// SPDX-License-Identifier: Apache-2.0
#include "drawing/svg_writer.h"

#include "drawing/xml.h"

#include <charconv>
#include <map>

namespace metronet {

namespace {

/// Around a drawing that is exported as large as it is, and inside a page.
constexpr double marginMm = 8;

constexpr std::string_view family = "Inter, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";

std::string base64(const std::vector<std::uint8_t>& bytes) {
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t at) { return at < bytes.size() ? std::uint32_t{bytes[at]} : 0U; };
        const std::uint32_t three = byte(i) << 16 | byte(i + 1) << 8 | byte(i + 2);
        text += alphabet[three >> 18];
        text += alphabet[(three >> 12) & 63];
        text += i + 1 < bytes.size() ? alphabet[(three >> 6) & 63] : '=';
        text += i + 2 < bytes.size() ? alphabet[three & 63] : '=';
    }
    return text;
}

/// Writes elements and numbers; lengths come in map units and go out in millimetres.
class SvgText {
public:
    void raw(std::string_view text) { m_text += text; }
    void escaped(std::string_view text) { m_text += xmlEscaped(text); }
    void number(double value) {
        // Thousandths of a millimetre; no exponent, no trailing zeros, the same on every machine.
        auto thousandths = std::llround(value * 1000);
        if (thousandths < 0) {
            m_text += '-';
            thousandths = -thousandths;
        }
        m_text += std::to_string(thousandths / 1000);
        if (auto rest = static_cast<int>(thousandths % 1000); rest != 0) {
            m_text += '.';
            for (int digit = 100; rest > 0; rest %= digit, digit /= 10)
                m_text += static_cast<char>('0' + rest / digit);
        }
    }
    void mm(double mapUnits) { number(mapUnits / mapUnitsPerMm); }
    void attribute(std::string_view name, double mapUnits) {
        opening(name);
        mm(mapUnits);
        m_text += '"';
    }
    void attribute(std::string_view name, std::string_view value) {
        opening(name);
        escaped(value);
        m_text += '"';
    }
    void path(const Path& path) {
        opening("d");
        std::size_t next = 0;
        const auto points = [&](std::size_t count) {
            for (std::size_t i = 0; i < count; ++i, ++next) {
                if (i > 0)
                    m_text += ' ';
                mm(path.points[next].x);
                m_text += ',';
                mm(path.points[next].y);
            }
        };
        for (const auto verb : path.verbs) {
            switch (verb) {
            case Path::Verb::Move:
                m_text += 'M';
                points(1);
                break;
            case Path::Verb::Line:
                m_text += 'L';
                points(1);
                break;
            case Path::Verb::Cubic:
                m_text += 'C';
                points(3);
                break;
            case Path::Verb::Close:
                m_text += 'Z';
                break;
            }
        }
        m_text += '"';
    }
    std::string take() && { return std::move(m_text); }

private:
    void opening(std::string_view name) {
        m_text += ' ';
        m_text += name;
        m_text += "=\"";
    }

    std::string m_text;
};

class SvgWriter {
public:
    SvgWriter(const Drawing& drawing, const SvgOptions& options) : m_drawing(drawing), m_options(options) {}

    std::string write() && {
        begin();
        writeSheet();
        writeLayer(Layer::Images);
        writeLayer(Layer::Zones);
        writeLines();
        writeStations();
        writeLayer(Layer::Notes);
        writeLayer(Layer::Furniture);
        m_out.raw("</svg>\n");
        return std::move(m_out).take();
    }

private:
    void begin() {
        Box box = m_drawing.contentBounds();
        if (box.isEmpty())
            box = m_drawing.bounds();
        if (box.isEmpty())
            box = Box::around({0, 0}, 1, 1);
        m_view = box.grown(marginMm * mapUnitsPerMm);
        double width = m_view.width();
        double height = m_view.height();
        if (m_options.page) {
            // The view takes the shape of the page, so that no renderer has to centre or clip it.
            const double scale = std::max(width / m_options.page->width, height / m_options.page->height);
            m_view = Box::around(m_view.centre(), scale * m_options.page->width / 2,
                                 scale * m_options.page->height / 2);
            width = m_options.page->width;
            height = m_options.page->height;
        }
        m_out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
                  " xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\"");
        m_out.mm(width);
        m_out.raw("mm\" height=\"");
        m_out.mm(height);
        m_out.raw("mm\" viewBox=\"");
        for (const double value : {m_view.left, m_view.top, m_view.width(), m_view.height()}) {
            m_out.mm(value);
            m_out.raw(value == m_view.height() ? "" : " ");
        }
        m_out.raw("\"");
        m_out.attribute("xml:lang", m_options.language);
        m_out.attribute("lang", m_options.language);
        m_out.raw(" role=\"graphics-document\"");
        m_out.attribute("font-family", family);
        m_out.raw(" text-rendering=\"geometricPrecision\" stroke-linejoin=\"round\">\n");
        title(m_options.title);
    }

    void title(std::string_view text) {
        if (text.empty())
            return;
        m_out.raw("<title>");
        m_out.escaped(text);
        m_out.raw("</title>\n");
    }

    void writeSheet() {
        // The whole picture is paper, whatever part of the sheet it shows.
        m_out.raw("<rect id=\"paper\"");
        m_out.attribute("x", m_view.left);
        m_out.attribute("y", m_view.top);
        m_out.attribute("width", m_view.width());
        m_out.attribute("height", m_view.height());
        m_out.raw(" fill=\"#FFFFFF\"/>\n");
    }

    void writeLayer(Layer layer) {
        for (const auto& [key, figure] : m_drawing.figures())
            if (key.layer == layer)
                for (const auto& mark : figure->marks)
                    write(mark);
    }

    void group(std::string_view kind, const Figure& figure, const Id& id) {
        m_out.raw("<g");
        m_out.attribute("id", std::string(kind) + '-' +
                                  (figure.code.empty() ? id.toString() : xmlIdPart(figure.code)));
        m_out.raw(" role=\"group\">\n");
        title(figure.title.empty() ? figure.code : figure.title);
    }

    void writeLines() {
        m_out.raw("<g id=\"lines\" fill=\"none\">\n");
        const Figure* last = nullptr;
        std::map<Id, int> parts; // a line with lanes at several heights is painted in several goes
        for (const auto& [key, figure] : m_drawing.figures()) {
            if (key.layer != Layer::Tracks)
                continue;
            if (!last || last->key.line != key.line) {
                if (last)
                    m_out.raw("</g>\n");
                group(++parts[key.line] == 1 ? "line" : "line-" + std::to_string(parts[key.line]), *figure,
                      key.line);
            }
            for (const auto& mark : figure->marks)
                write(mark);
            last = figure.get();
        }
        m_out.raw(last ? "</g>\n</g>\n" : "</g>\n");
    }

    /// Marker and label of a station go together, so that an editor moves them together; nothing else is
    /// painted between those layers but badges, which stand clear of both.
    void writeStations() {
        std::map<std::pair<int, Id>, std::vector<const Figure*>> stations;
        for (const auto& [key, figure] : m_drawing.figures())
            if (key.layer == Layer::Markers || key.layer == Layer::Labels)
                stations[{key.z, key.subject.id}].push_back(figure.get());
        m_out.raw("<g id=\"badges\">\n");
        writeLayer(Layer::Badges);
        m_out.raw("</g>\n<g id=\"stations\">\n");
        for (const auto& [place, figures] : stations) {
            group("station", *figures.front(), place.second);
            for (const auto* figure : figures)
                for (const auto& mark : figure->marks)
                    write(mark);
            m_out.raw("</g>\n");
        }
        m_out.raw("</g>\n");
    }

    void write(const Mark& mark) {
        std::visit([this](const auto& content) { write(content); }, mark);
    }

    void write(const Shape& shape) {
        m_out.raw("<path");
        m_out.path(shape.path);
        m_out.attribute("fill", shape.fill ? shape.fill->toString() : "none");
        if (shape.pen) {
            m_out.attribute("stroke", shape.pen->colour.toString());
            m_out.attribute("stroke-width", shape.pen->width);
            if (shape.pen->cap == Cap::Round)
                m_out.raw(" stroke-linecap=\"round\"");
            if (!shape.pen->dashes.empty()) {
                m_out.raw(" stroke-dasharray=\"");
                for (std::size_t i = 0; i < shape.pen->dashes.size(); ++i) {
                    m_out.raw(i > 0 ? "," : "");
                    m_out.mm(shape.pen->dashes[i]);
                }
                m_out.raw("\"");
            }
        }
        m_out.raw("/>\n");
    }

    void write(const TextRun& run) {
        if (run.text.empty())
            return;
        m_out.raw("<text");
        m_out.attribute("x", run.position.x);
        m_out.attribute("y", run.position.y);
        m_out.attribute("font-size", run.size);
        if (run.bold)
            m_out.raw(" font-weight=\"bold\"");
        if (run.anchor != Anchor::Start)
            m_out.attribute("text-anchor", run.anchor == Anchor::Middle ? "middle" : "end");
        m_out.attribute("textLength", run.width);
        m_out.raw(" lengthAdjust=\"spacingAndGlyphs\"");
        m_out.attribute("fill", run.colour.toString());
        if (run.angle != 0) {
            m_out.raw(" transform=\"rotate(");
            m_out.number(run.angle);
            m_out.raw(" ");
            m_out.mm(run.position.x);
            m_out.raw(" ");
            m_out.mm(run.position.y);
            m_out.raw(")\"");
        }
        m_out.raw(">");
        m_out.escaped(run.text);
        m_out.raw("</text>\n");
    }

    void write(const Picture& picture) {
        const auto asset = m_options.assets.find(picture.hash);
        if (asset == m_options.assets.end() || !asset->second)
            return;
        m_out.raw("<image");
        m_out.attribute("x", picture.box.left);
        m_out.attribute("y", picture.box.top);
        m_out.attribute("width", picture.box.width());
        m_out.attribute("height", picture.box.height());
        m_out.raw(" preserveAspectRatio=\"none\"");
        if (picture.opacity < 1) {
            m_out.raw(" opacity=\"");
            m_out.number(picture.opacity);
            m_out.raw("\"");
        }
        m_out.attribute("xlink:href",
                        "data:" + asset->second->mime + ";base64," + base64(asset->second->bytes));
        m_out.raw("/>\n");
    }

    const Drawing& m_drawing;
    const SvgOptions& m_options;
    SvgText m_out;
    Box m_view;
};

} // namespace

std::string writeSvg(const Drawing& drawing, const SvgOptions& options) {
    return SvgWriter(drawing, options).write();
}

} // namespace metronet
