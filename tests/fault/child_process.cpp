// SPDX-License-Identifier: Apache-2.0
#include "child_process.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

namespace metronet {

int inChild(const std::function<int()>& work) {
    const auto child = ::fork();
    if (child == 0) {
        int result = -1;
        try {
            result = work();
        } catch (...) {
            ::_exit(99);
        }
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

pid_t startChild(const std::function<void(int)>& work, int& readingEnd) {
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return -1;
    const auto child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        try {
            work(ends[1]);
        } catch (...) {
            ::_exit(99);
        }
        ::_exit(0);
    }
    ::close(ends[1]);
    readingEnd = ends[0];
    return child;
}

void killChild(pid_t child) {
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

} // namespace metronet
